# Run once by the image's start, while nobody can reach PostgreSQL: as the README has it for a PostgreSQL that is there.
# DATABASES names them; the passwords are letters and digits, in <NAME>_PASSWORD and <NAME>_OWNER_PASSWORD.
create_role() {
  psql -v ON_ERROR_STOP=1 -U postgres -d postgres -v role="$1" -v secret="$2" <<'SQL'
create role :"role" login password :'secret';
SQL
}

create_database() {
  psql -v ON_ERROR_STOP=1 -U postgres -d postgres -v name="$1" -v owner="$2" <<'SQL'
create database :"name" owner :"owner" template template0 encoding 'UTF8' locale 'C';
SQL
}

for database in $DATABASES; do
  upper=$(echo "$database" | tr '[:lower:]' '[:upper:]')
  eval "create_role $database \"\$${upper}_PASSWORD\""
  eval "create_role ${database}_owner \"\$${upper}_OWNER_PASSWORD\""
  create_database "$database" "${database}_owner"
done
create_role keycloak "$KEYCLOAK_PASSWORD"
create_database keycloak keycloak
psql -v ON_ERROR_STOP=1 -U postgres -d postgres -c 'revoke all on database postgres, template1, keycloak from public'
