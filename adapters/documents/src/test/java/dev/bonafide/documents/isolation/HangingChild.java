package dev.bonafide.documents.isolation;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;

/** A parser that never answers. */
final class HangingChild {
  private HangingChild() {}

  public static void main(String[] args) throws IOException {
    Child.serve(
        (file, limits) -> {
          try {
            new CountDownLatch(1).await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          throw new IOException("awake");
        });
  }
}
