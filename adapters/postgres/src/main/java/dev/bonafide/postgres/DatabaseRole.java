package dev.bonafide.postgres;

/**
 * What the program may do in the database at a time; who connects may do what it must to migrate.
 */
enum DatabaseRole {
  /** Sees one tenant's rows, once it is told which. */
  APP,
  /** Sees which mail of all tenants is open, and no word of it. */
  COURIER;

  /** Its name in the database. */
  String id() {
    return switch (this) {
      case APP -> "bonafide_app";
      case COURIER -> "bonafide_courier";
    };
  }
}
