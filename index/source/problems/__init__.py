"""Problems: what each is, the lines it stands in, and what may have been meant."""
