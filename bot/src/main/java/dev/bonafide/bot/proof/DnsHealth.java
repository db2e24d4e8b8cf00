package dev.bonafide.bot.proof;

import dev.bonafide.bot.Settings;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.phrasebook.TranslatableText;
import java.util.Optional;

/** Whether a DNS server answers. */
public final class DnsHealth {
  /** A name that never is: only who answers can say so. */
  private static final String NOBODY = "bonafide.invalid";

  private DnsHealth() {}

  public static boolean isOn(Settings settings) {
    return DnsSetting.isOn(settings);
  }

  /** What is wrong, as a clause; empty for nothing. */
  public static Optional<String> trouble(Settings settings) {
    return DnsSetting.records(settings).of(NOBODY)
            instanceof TxtAnswer.Unknown(TranslatableText why)
        ? Optional.of(Phrasebook.ENGLISH.say(why))
        : Optional.empty();
  }
}
