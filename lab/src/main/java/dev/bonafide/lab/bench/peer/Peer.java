package dev.bonafide.lab.bench.peer;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;

/** A program that holds the made rules, is warm, and looks for them in one message at a time. */
interface Peer extends AutoCloseable {

  /** With its version, for the table. */
  String name();

  /** The numbers of the rules that it says stand in a message; asked by several threads at once. */
  Set<Integer> found(int message) throws IOException, InterruptedException;

  /** The processor time that it has taken since it started. */
  Duration processorTime();

  @Override
  void close();
}
