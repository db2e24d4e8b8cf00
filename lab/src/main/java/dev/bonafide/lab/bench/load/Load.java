package dev.bonafide.lab.bench.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/**
 * One run. At a fixed rate a request waits from the moment it was due, whether or not there was
 * room to send it then: a stall counts for all that it held up.
 */
public final class Load {
  private final Sender sender;
  private final Pace pace;
  private final AtomicInteger next = new AtomicInteger();
  private final Map<String, Integer> failures = new ConcurrentHashMap<>();
  private final long start = System.nanoTime();

  private Load(Sender sender, Pace pace) {
    this.sender = sender;
    this.pace = pace;
  }

  /** Sends all of it, and returns when the last was answered. */
  public static Timings run(Sender sender, Pace pace) throws InterruptedException {
    Load load = new Load(sender, pace);
    List<Long> sorted = load.waits().stream().sorted().toList();
    return new Timings(sorted, load.failures, System.nanoTime() - load.start);
  }

  private List<Long> waits() throws InterruptedException {
    try (ExecutorService threads = Executors.newFixedThreadPool(pace.concurrency())) {
      List<Future<List<Long>>> running =
          IntStream.range(0, pace.concurrency())
              .mapToObj(_ -> threads.submit(this::sendOneAfterTheOther))
              .toList();
      List<Long> waits = new ArrayList<>();
      for (Future<List<Long>> one : running) {
        waits.addAll(one.get());
      }
      return waits;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  private List<Long> sendOneAfterTheOther() throws InterruptedException {
    List<Long> waits = new ArrayList<>();
    for (int number = next.getAndIncrement(); isWanted(number); number = next.getAndIncrement()) {
      long due = awaitTurn(number);
      try {
        sender.send(number);
        waits.add(System.nanoTime() - due);
      } catch (IOException e) {
        failures.merge(e.toString(), 1, Integer::sum);
      }
    }
    return waits;
  }

  private boolean isWanted(int number) {
    long due = Math.max(System.nanoTime() - start, pace.due(number));
    return number < pace.most() && due < pace.longest().toNanos();
  }

  /** When the request was due: at a rate by the plan, else now. */
  private long awaitTurn(int number) {
    if (pace.rate() == 0) {
      return System.nanoTime();
    }
    long due = start + pace.due(number);
    for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
    return due;
  }
}
