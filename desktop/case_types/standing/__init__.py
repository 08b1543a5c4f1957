"""How a case stands beside what was entered, as papers print it: values that know nothing else."""
