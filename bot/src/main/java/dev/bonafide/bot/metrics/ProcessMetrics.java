package dev.bonafide.bot.metrics;

import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.prometheus.metrics.core.metrics.Info;

/** Memory, garbage collection, threads, processor, open files and build of this process. */
public final class ProcessMetrics implements AutoCloseable {
  private final JvmGcMetrics collections = new JvmGcMetrics();

  /**
   * Begins to measure.
   *
   * @param commit ten letters of its hash
   */
  public ProcessMetrics(PrometheusMeterRegistry registry, String version, String commit) {
    collections.bindTo(registry);
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    new FileDescriptorMetrics().bindTo(registry);
    new UptimeMetrics().bindTo(registry);
    Info.builder()
        .name("bonafide_build_info")
        .help("The version of this process, and the commit that it was built from.")
        .labelNames("version", "commit")
        .register(registry.getPrometheusRegistry())
        .setLabelValues(version, commit);
  }

  @Override
  public void close() {
    collections.close();
  }
}
