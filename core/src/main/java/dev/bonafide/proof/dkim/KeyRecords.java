package dev.bonafide.proof.dkim;

import dev.bonafide.phrasebook.TranslatableText;
import java.util.List;

/** Where the keys are with which domains sign their email. */
@FunctionalInterface
public interface KeyRecords {

  /** The records of type TXT of a name; whatever goes wrong is an answer. */
  Answer of(String name);

  /** What came of asking. */
  sealed interface Answer {}

  /**
   * All that there are; none where the name is not there.
   *
   * @param records the strings of each put together
   */
  record Found(List<String> records) implements Answer {
    public Found {
      records = List.copyOf(records);
    }
  }

  /**
   * Nobody knows.
   *
   * @param why as a clause for people
   */
  record Unknown(TranslatableText why) implements Answer {}
}
