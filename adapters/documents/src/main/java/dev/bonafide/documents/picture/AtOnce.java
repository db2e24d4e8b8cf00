package dev.bonafide.documents.picture;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** What two programs say that run at the same time, each on a core of its own. */
record AtOnce<T>(T first, T second) {
  /** Waits for both; an error of one of them is that of both. */
  static <T> AtOnce<T> of(Callable<T> first, Callable<T> second) throws IOException {
    try (ExecutorService both = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<T>> said = both.invokeAll(List.of(first, second));
      return new AtOnce<>(said.getFirst().get(), said.getLast().get());
    } catch (ExecutionException e) {
      throw new IOException("one of two programs that read a picture failed", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("stopped while a picture was read", e);
    }
  }
}
