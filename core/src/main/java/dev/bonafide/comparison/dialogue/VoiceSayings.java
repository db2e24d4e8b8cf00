package dev.bonafide.comparison.dialogue;

/** How one tells a voice that belongs to the call, or to the house, from one that feeds. */
public final class VoiceSayings {
  /** Someone who speaks like this belongs to the call, or to the room. */
  public static final PhraseSet BELONGS =
      PhraseSet.of(
          """
          interviewer|interviewers|panelist|panellist|panel|recruiter|interpreter|co interviewer
          hint|think of|i'd|i would|laughs|laughing|announcement|next stop|alexa|siri|satnav
          mum|mom|mama|dad|daddy|he asks|she asks|we|hello|hi|good (point|answer|question)
          """);

  /** Someone who answers like this hears the voice as everyone does. */
  public static final PhraseSet HEARD =
      PhraseSet.of(
          """
          (she|he|they|it) (says|said|asks|asked)|as you (hear|heard|say|said)|you (booked|invited)
          thank you|thanks|agreed|seriously|sorry|interpreter|my (son|daughter|kid|wife|husband)
          """);

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
