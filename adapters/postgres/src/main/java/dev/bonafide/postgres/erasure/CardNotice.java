package dev.bonafide.postgres.erasure;

import dev.bonafide.casefile.CaseId;
import dev.bonafide.mail.Address;

/** Lays out what is said in the place of a card that showed a case. */
@FunctionalInterface
public interface CardNotice {

  /** The body of a reply, as the platform's courier takes it; touches no network. */
  String body(Address where, CaseId id);
}
