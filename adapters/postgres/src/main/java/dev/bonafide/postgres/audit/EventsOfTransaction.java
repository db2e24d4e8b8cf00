package dev.bonafide.postgres.audit;

import dev.bonafide.casefile.AuditEvent;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Tenant;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The events of one transaction, in their order. They go in together as the last thing of it, so
 * that others wait for its end alone, for no other lock behind it, and for few statements. Once
 * they are there the log has a line of each act on a case, without who it was and without any
 * detail.
 */
final class EventsOfTransaction implements TransactionSynchronization {
  private static final System.Logger LOG = System.getLogger(AuditTrail.class.getName());

  private final Tenant tenant;
  private final BiConsumer<Tenant, List<AuditEvent>> writer;
  private final List<AuditEvent> events = new ArrayList<>();
  private boolean written;

  private EventsOfTransaction(Tenant tenant, BiConsumer<Tenant, List<AuditEvent>> writer) {
    this.tenant = tenant;
    this.writer = writer;
  }

  /** Adds one to those of the transaction under way. */
  static void add(AuditEvent event, BiConsumer<Tenant, List<AuditEvent>> writer) {
    Tenant tenant = event.id().tenant();
    EventsOfTransaction events =
        open(tenant)
            .orElseGet(
                () -> {
                  EventsOfTransaction first = new EventsOfTransaction(tenant, writer);
                  TransactionSynchronizationManager.registerSynchronization(first);
                  return first;
                });
    events.events.add(event);
  }

  /** Those that are not written yet: what ends a transaction may add some, too. */
  private static Optional<EventsOfTransaction> open(Tenant tenant) {
    return TransactionSynchronizationManager.getSynchronizations().stream()
        .filter(EventsOfTransaction.class::isInstance)
        .map(EventsOfTransaction.class::cast)
        .filter(one -> !one.written && one.tenant.equals(tenant))
        .findFirst();
  }

  @Override
  public void beforeCommit(boolean readOnly) {
    written = true;
    writer.accept(tenant, events);
  }

  @Override
  public void afterCommit() {
    record Line(String act, CaseId id) {}
    events.stream()
        .map(event -> new Line(event.act().id(), event.id()))
        .distinct()
        .forEach(line -> LOG.log(Level.INFO, "{0}, case {1}", line.act(), line.id()));
  }
}
