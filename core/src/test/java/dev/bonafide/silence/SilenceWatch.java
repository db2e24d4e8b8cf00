package dev.bonafide.silence;

import java.util.List;
import net.jqwik.api.lifecycle.AroundContainerHook;
import net.jqwik.api.lifecycle.ContainerLifecycleContext;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Fails a class of tests or properties if anything at all was logged by then: what reads evidence
 * has nothing to say but its answer. JUnit and jqwik find it by themselves.
 */
public final class SilenceWatch
    implements BeforeAllCallback, AfterAllCallback, AroundContainerHook {
  private static final LoggingNames NAMES = new LoggingNames();

  /** Found by its name. */
  public SilenceWatch() {}

  @Override
  public void beforeAll(ExtensionContext tests) {
    NAMES.listen();
  }

  @Override
  public void afterAll(ExtensionContext tests) {
    requireSilence();
  }

  @Override
  public void beforeContainer(ContainerLifecycleContext properties) {
    NAMES.listen();
  }

  @Override
  public void afterContainer(ContainerLifecycleContext properties) {
    requireSilence();
  }

  /** Who logged since this was asked for last. */
  static List<String> taken() {
    return NAMES.take();
  }

  private static void requireSilence() {
    List<String> names = taken();
    if (!names.isEmpty()) {
      throw new AssertionError("something was logged by " + String.join(", ", names));
    }
  }
}
