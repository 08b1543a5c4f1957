"""直报: a filing to the province and its copy to the city, side by side."""
