package dev.bonafide.lab.bench.peer;

import java.io.IOException;
import java.nio.file.Path;

/** Starts a peer with the made rules. */
@FunctionalInterface
interface Opening {

  /**
   * Starts it, and returns when it answers.
   *
   * @param folder for its files, empty
   * @throws Missing if it is not on this machine
   */
  Peer open(MadeSet set, Path folder) throws IOException, InterruptedException;
}
