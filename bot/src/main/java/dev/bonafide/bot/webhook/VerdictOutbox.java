package dev.bonafide.bot.webhook;

import dev.bonafide.casefile.AuditAct;
import dev.bonafide.casefile.AuditEvent;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Entry;
import dev.bonafide.mail.Address;
import dev.bonafide.mail.OutboundReply;
import dev.bonafide.mail.ReplyAction;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.audit.AuditTrail;
import dev.bonafide.postgres.mail.OutsideMail;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.BiConsumer;

/**
 * Puts every verdict that is stored into the outbox, in the transaction that stores it: neither is
 * there without the other. Each goes by itself, so that one that cannot be told holds up no other.
 */
public final class VerdictOutbox implements BiConsumer<CaseId, Entry.Examined> {
  private final WebhookSettings settings;
  private final OutsideMail mail;
  private final AuditTrail audit;
  private final InstantSource clock;

  public VerdictOutbox(Database database, WebhookSettings settings, InstantSource clock) {
    this.settings = settings;
    this.mail = new OutsideMail(database);
    this.audit = new AuditTrail(database);
    this.clock = clock;
  }

  /** Within the transaction of the case's tenant. */
  @Override
  public void accept(CaseId id, Entry.Examined examined) {
    if (!settings.isOn()) {
      return;
    }
    VerdictReference verdict = VerdictReference.of(id, examined);
    Address address = new Address(id.tenant(), VerdictReference.PLATFORM, verdict.delivery());
    Instant now = clock.instant();
    mail.begin(
        address,
        new OutboundReply(verdict.delivery(), new ReplyAction.Post(verdict.written())),
        now);
    AuditAct act = settings.evidence() ? AuditAct.EXPORTED : AuditAct.SAW;
    audit.add(new AuditEvent(id, now, VerdictReference.PLATFORM, act, "verdict"));
  }
}
