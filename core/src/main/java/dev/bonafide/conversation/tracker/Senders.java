package dev.bonafide.conversation.tracker;

import dev.bonafide.applicant.NoteDesk;
import dev.bonafide.casefile.CaseFiles;
import dev.bonafide.casework.CaseScreener;
import dev.bonafide.conversation.Platform;
import dev.bonafide.conversation.tenant.TenantStore;
import dev.bonafide.mail.MessageHandler;
import java.time.InstantSource;

/** What sends things of cases to tracking systems, on any platform. */
public record Senders(
    CaseFiles cases, CaseScreener screener, NoteDesk desk, TenantStore store, InstantSource clock) {

  /** All of them, before the bot. */
  public MessageHandler before(Platform platform, MessageHandler bot) {
    return new SendingBack(this, platform, bot);
  }
}
