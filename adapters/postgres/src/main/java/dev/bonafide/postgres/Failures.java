package dev.bonafide.postgres;

import java.sql.SQLException;
import java.util.Locale;

/** Says in one line why a database cannot be used, by the codes that PostgreSQL documents. */
final class Failures {
  /** Of our own: raised by a migration, too. */
  static final String NO_ROLE = "BF001";

  private Failures() {}

  /** The first failure of the database among the causes, said in one line. */
  static Unusable of(Throwable failure, DatabaseAddress server) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException database) {
        return new Unusable(line(database, server), failure, passes(state(database)));
      }
    }
    return new Unusable("the database at " + server.shown() + " cannot be used", failure);
  }

  private static String line(SQLException failure, DatabaseAddress server) {
    String state = state(failure);
    String where = "the database at " + server.shown();
    return switch (state) {
      case "08001", "08003" ->
          "cannot reach " + where + ": is it running, and is the address right?";
      case "08004", "08006", "08P01" -> "what answers at " + server.shown() + " is not PostgreSQL";
      case "28P01", "28000" ->
          where + " refuses the user " + user(server) + ": wrong name or password";
      case "3D000" -> where + " does not exist: create it, or correct the name in the address";
      case "42501" ->
          where + " does not let " + user(server) + " do this: grant it the right to create";
      case NO_ROLE ->
          "%s does not let %s work as the roles %s and %s: have an administrator create them and grant them to it"
              .formatted(where, user(server), DatabaseRole.APP.id(), DatabaseRole.COURIER.id());
      case "53100" -> "the disk of " + where + " is full";
      case "53300" -> where + " accepts no more connections";
      case "57P03" -> where + " is starting up or shutting down: try again";
      default -> where + " cannot be used (" + code(failure) + ")";
    };
  }

  /** Out of reach, out of connections, or starting. */
  private static boolean passes(String state) {
    return switch (state) {
      case "08001", "08003", "08006", "53300", "57P03" -> true;
      default -> false;
    };
  }

  private static String state(SQLException failure) {
    return failure.getSQLState() == null ? "" : failure.getSQLState();
  }

  private static String user(DatabaseAddress server) {
    return server.user() == null ? "without a name" : server.user();
  }

  private static String code(SQLException failure) {
    String state = failure.getSQLState();
    return state == null
        ? failure.getClass().getSimpleName().toLowerCase(Locale.ROOT)
        : "its code " + state;
  }
}
