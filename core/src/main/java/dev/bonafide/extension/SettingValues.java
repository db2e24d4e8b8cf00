package dev.bonafide.extension;

import java.time.Duration;
import java.util.Set;

/** Reads settings. Throws {@link UnusableInput} with the setting's name for a wrong value. */
public interface SettingValues {

  /** As set, or the usual; without blanks around it. */
  String text(DeclaredSetting setting);

  boolean has(DeclaredSetting setting);

  boolean truth(DeclaredSetting setting);

  /** Parts of a list with commas. */
  Set<String> names(DeclaredSetting setting);

  long number(DeclaredSetting setting, long usual, long least, long most);

  Duration time(DeclaredSetting setting, Duration usual);
}
