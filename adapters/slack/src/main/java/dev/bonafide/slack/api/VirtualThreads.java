package dev.bonafide.slack.api;

import com.slack.api.util.thread.ExecutorServiceProvider;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

/** Virtual threads for what the kit runs; what it schedules needs a platform thread. */
public final class VirtualThreads implements ExecutorServiceProvider {

  @Override
  public ExecutorService createThreadPoolExecutor(String name, int size) {
    return Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name(name + "-", 0).factory());
  }

  @Override
  public ScheduledExecutorService createThreadScheduledExecutor(String name) {
    return Executors.newSingleThreadScheduledExecutor(
        Thread.ofPlatform().daemon().name(name + "-", 0).factory());
  }
}
