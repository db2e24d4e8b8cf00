package dev.bonafide.lab.bench.load;

import java.io.IOException;

/** Sends one request after the other; asked by several threads at once. */
@FunctionalInterface
public interface Sender {

  /**
   * Sends a request, and returns when it was answered as it should be.
   *
   * @param number of the request, counted from 0
   * @throws IOException if it was not
   */
  void send(int number) throws IOException, InterruptedException;
}
