package dev.bonafide.slack;

/** Somebody in a thread. */
record Person(String id, String name, Standing standing) {

  static Person unknown(String id) {
    return new Person(id, id, Standing.UNKNOWN);
  }
}
