package dev.bonafide.comparison.dialogue;

import dev.bonafide.resource.PropertyFile;

/** How one tells a voice that belongs to the call, or to the house, from one that feeds. */
public final class VoiceSayings {
  private static final PropertyFile SAYINGS = PropertyFile.beside(VoiceSayings.class, "sayings");

  /** Someone who speaks like this belongs to the call, or to the room. */
  public static final PhraseSet BELONGS = PhraseSet.of(SAYINGS.lines("voice-sayings-belongs"));

  /** Someone who answers like this hears the voice as everyone does. */
  public static final PhraseSet HEARD = PhraseSet.of(SAYINGS.lines("voice-sayings-heard"));

  /** What is to be said again. */
  public static final PhraseSet TO_BE_REPEATED =
      PhraseSet.of("repeat|after me|read the|read this|your partner|in pairs|spell|sound check");

  /** A voice that tells someone what to tell the other side. */
  public static final PhraseSet TELLS =
      PhraseSet.of("(tell|give) (him|her|them)|(just|you|now)? say|answer");

  /** Labels of a voice whose owner no one knows. */
  public static final PhraseSet NOBODYS =
      PhraseSet.of("background|voice|voices|unknown|unidentified|someone|somebody|off screen");

  private VoiceSayings() {}
}
