package dev.bonafide.lab.bench.replica;

import java.io.IOException;
import java.util.Locale;

/**
 * Milliseconds of processor time by who spent them.
 *
 * @param bots those that are there, and those that ended
 * @param database every process of PostgreSQL
 * @param platform this process, which asks and keeps the ledger
 * @param machine anyone, those included that have nothing to do with it
 */
record Costs(long bots, long database, long platform, MachineTime machine) {

  static Costs of(Replicas replicas, Durable database) throws IOException {
    return new Costs(
        replicas.processorTime(),
        ProcessorTime.ofFamily(database.process()),
        ProcessorTime.of(ProcessHandle.current().pid()),
        MachineTime.now());
  }

  Costs since(Costs before) {
    return new Costs(
        bots - before.bots,
        database - before.database,
        platform - before.platform,
        machine.since(before.machine));
  }

  /** A line about as many questions. */
  String shown(int questions) {
    return String.format(
        Locale.ROOT,
        "processor time a question: bots %.1f ms, PostgreSQL %.1f ms, platform %.1f ms; %s",
        (double) bots / questions,
        (double) database / questions,
        (double) platform / questions,
        machine);
  }
}
