package dev.bonafide.conversation.team;

import dev.bonafide.casefile.OpenedCase;
import dev.bonafide.conversation.Asker;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.mail.Address;
import dev.bonafide.mail.Receipt;
import dev.bonafide.phrasebook.Phrasebook;
import java.util.Optional;
import java.util.function.BiFunction;

/** How a platform tells a place how its cases stand. */
public interface DigestVoice {

  /** Whether a case is one of the place's. */
  boolean holds(Address room, OpenedCase opened);

  /**
   * The body of a reply to the place, or, where others than the team read along, only to the person
   * who wanted it; empty where they may not read it either.
   *
   * @param said given whether reviewers may be named there
   * @throws dev.bonafide.mail.Unreachable if the platform cannot be reached now
   */
  Optional<String> body(
      Receipt receipt, Asker by, BiFunction<Phrasebook, Boolean, BotAnswer.Told> said);
}
