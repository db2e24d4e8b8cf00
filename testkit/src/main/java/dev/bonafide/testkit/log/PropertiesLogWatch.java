package dev.bonafide.testkit.log;

import net.jqwik.api.lifecycle.AroundContainerHook;
import net.jqwik.api.lifecycle.ContainerLifecycleContext;

/** {@link LogWatch} for classes of properties, which jqwik runs; it finds this by itself. */
public final class PropertiesLogWatch implements AroundContainerHook {

  /** Found by its name. */
  public PropertiesLogWatch() {}

  @Override
  public void beforeContainer(ContainerLifecycleContext properties) {
    LogWatch.listen();
  }

  @Override
  public void afterContainer(ContainerLifecycleContext properties) {
    LogWatch.requireClean();
  }
}
