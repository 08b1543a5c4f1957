"""Direct reports (直报 + 抄报): a filing to a provincial department and its copy to the city, one act."""
