package dev.bonafide.postgres;

import dev.bonafide.resource.PropertyFile;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.PGConnection;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The database user as whom the program works once the tables are up to date. It may act as the
 * program's two roles and do nothing else, so a statement that ends its role has gained nothing.
 */
final class Login {
  private static final PropertyFile QUERIES = PropertyFile.beside(Login.class, "login");

  private static final int LONGEST_NAME = 50;
  private static final String NOT_ALLOWED = "42501";
  private static final String TAKEN = "42710";

  private static final String RIGHTS = QUERIES.text("rights");

  /** Processes that start at the same time make it one after another. */
  private static final String ALONE = "select pg_advisory_xact_lock(hashtext('bonafide login'))";

  private Login() {}

  private record Rights(boolean makesRoles, int iterations, boolean isOurs) {}

  /**
   * The user to work as: the program's own if the owner could make it, or else the owner, whose
   * rights {@link TenantIsolation} then checks.
   *
   * @throws Unusable if the program's own user is not let in
   */
  static DatabaseAddress of(DatabaseAddress owner) {
    DatabaseAddress login = derived(owner.source(), owner);
    try (Connection connection = owner.source().getConnection()) {
      Rights rights = rights(connection, login);
      if (rights.isOurs() && isReady(login)) {
        return login;
      }
      if (!rights.makesRoles()) {
        return owner;
      }
      make(connection, login, rights);
    } catch (SQLException failure) {
      if (NOT_ALLOWED.equals(failure.getSQLState())) {
        return owner;
      }
      throw TAKEN.equals(failure.getSQLState())
          ? new Unusable(
              "the database at %s has a user %s already, which is not in the role %s: rename or drop it"
                  .formatted(login.shown(), login.user(), DatabaseRole.APP.id()),
              failure)
          : Failures.of(failure, owner);
    }
    if (isReady(login)) {
      return login;
    }
    throw new Unusable(
        ("the database at %s does not let in %s, which the program made for itself: allow it to"
                + " log in, or set a user who may not create roles")
            .formatted(login.shown(), login.user()));
  }

  /** The address may have the owner's name and password in a place that only the driver knows. */
  private static DatabaseAddress derived(PGSimpleDataSource owner, DatabaseAddress server) {
    String name = owner.getUser() == null ? "bonafide" : owner.getUser();
    String cut = name.substring(0, Math.min(name.length(), LONGEST_NAME));
    String password = owner.getPassword();
    return new DatabaseAddress(
        server.url(),
        cut + "_login",
        password == null ? null : LoginPassword.of(password),
        server.shown());
  }

  private static Rights rights(Connection connection, DatabaseAddress login) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(RIGHTS)) {
      statement.setString(1, login.user());
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return new Rights(
            row.getBoolean("makes_roles"), row.getInt("iterations"), row.getBoolean("is_ours"));
      }
    }
  }

  private static void make(Connection connection, DatabaseAddress login, Rights rights)
      throws SQLException {
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      statement.execute(ALONE);
      boolean isOurs = rights(connection, login).isOurs();
      String name =
          connection.unwrap(PGConnection.class).escapeIdentifier(String.valueOf(login.user()));
      statement.execute(
          "%s role %s login noinherit nocreatedb nocreaterole%s"
              .formatted(isOurs ? "alter" : "create", name, password(login, rights)));
      statement.execute(
          "grant %s, %s to %s".formatted(DatabaseRole.APP.id(), DatabaseRole.COURIER.id(), name));
      connection.commit();
    }
  }

  private static String password(DatabaseAddress login, Rights rights) {
    String password = login.password();
    return password == null
        ? ""
        : " password '" + LoginPassword.stored(password, rights.iterations()) + "'";
  }

  private static boolean isReady(DatabaseAddress login) {
    try (Connection connection = login.source().getConnection();
        Statement statement = connection.createStatement()) {
      for (DatabaseRole role : DatabaseRole.values()) {
        statement.execute("set role " + role.id());
      }
      return true;
    } catch (SQLException refused) {
      return false;
    }
  }
}
