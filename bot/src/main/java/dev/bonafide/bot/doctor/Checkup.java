package dev.bonafide.bot.doctor;

import dev.bonafide.bot.Settings;
import dev.bonafide.extension.Diagnosis;
import java.util.List;

/** Looks at one part of a set-up, and changes nothing. Never throws. */
@FunctionalInterface
public interface Checkup {

  List<Diagnosis> of(Settings settings);
}
