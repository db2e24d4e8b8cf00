package dev.bonafide.hiring.tracker;

import dev.bonafide.hiring.wire.TrackerFailure;

/**
 * A file that a system stores.
 *
 * @param name the file's
 * @param source gives it out, by an address that is asked for each time: they end
 */
record StoredFile(String name, Source source) {
  /** Gives a file out. */
  @FunctionalInterface
  interface Source {
    byte[] get(boolean isAgain) throws TrackerFailure;
  }
}
