"""Who took part, counted: tables that are typed at the desk."""
