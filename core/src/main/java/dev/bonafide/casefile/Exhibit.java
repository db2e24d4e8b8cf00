package dev.bonafide.casefile;

import dev.bonafide.casefile.picture.PicturePlaces;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One item as it was handed in, immutable.
 *
 * @param name what people call it, such as a file's name
 * @param kind null where it is to be told from the content; a note never is
 * @param text the content, decoded
 * @param speaker which speaker is the subject, or who wrote it; null where no one said
 * @param at when it was made, as handed in; null where no one said
 * @param isPrivate whether it must never be sent to a model
 * @param turns what a platform's people wrote, in order; empty for everything else. The text is
 *     then these written down, a line end between them, and is never looked at for speakers
 * @param recording what is to be listened to; null for what has words, and once it was
 * @param places where its words stand in the pictures that they were read from
 * @param isUnread whether it could not be read; the text then is the reason, and no one's words
 */
public record Exhibit(
    String name,
    @Nullable ExhibitKind kind,
    String text,
    @Nullable String speaker,
    @Nullable String at,
    boolean isPrivate,
    List<MessageTurn> turns,
    @Nullable Recording recording,
    PicturePlaces places,
    boolean isUnread) {

  public Exhibit {
    turns = turns.stream().filter(turn -> !turn.text().isEmpty()).toList();
    text = turns.isEmpty() ? text : written(turns);
  }

  /** One that has words. */
  public Exhibit(
      String name,
      @Nullable ExhibitKind kind,
      String text,
      @Nullable String speaker,
      @Nullable String at,
      boolean isPrivate,
      List<MessageTurn> turns) {
    this(name, kind, text, speaker, at, isPrivate, turns, null, PicturePlaces.NONE, false);
  }

  /** One that is not made of turns. */
  public Exhibit(
      String name,
      @Nullable ExhibitKind kind,
      String text,
      @Nullable String speaker,
      @Nullable String at,
      boolean isPrivate) {
    this(name, kind, text, speaker, at, isPrivate, List.of());
  }

  public static Exhibit of(String name, @Nullable ExhibitKind kind, String text) {
    return new Exhibit(name, kind, text, null, null, false);
  }

  /** Messages of a platform. */
  public static Exhibit ofTurns(String name, List<MessageTurn> turns) {
    return new Exhibit(name, ExhibitKind.MESSAGES, "", null, null, false, turns);
  }

  /** What is to be listened to before it is read. */
  public static Exhibit recorded(String name, @Nullable ExhibitKind kind, Recording recording) {
    return of(name, kind, "").holding(recording);
  }

  /** Part of a file that could not be read: a case names it with the reason. */
  public static Exhibit unread(String name, String why) {
    return new Exhibit(
        name, null, why, null, null, false, List.of(), null, PicturePlaces.NONE, true);
  }

  /** The same, where it is a recording by the sender of a message: its words are that message's. */
  public Exhibit recordedIn(MessageTurn message) {
    return holding(recording == null ? null : recording.in(message));
  }

  /** The same, with what is to be listened to; null for nothing. */
  public Exhibit holding(@Nullable Recording heard) {
    return new Exhibit(name, kind, text, speaker, at, isPrivate, turns, heard, places, isUnread);
  }

  /** The same under another name. */
  public Exhibit named(String other) {
    return new Exhibit(
        other, kind, text, speaker, at, isPrivate, turns, recording, places, isUnread);
  }

  /** The same, as another kind. */
  public Exhibit as(ExhibitKind told) {
    return new Exhibit(
        name, told, text, speaker, at, isPrivate, turns, recording, places, isUnread);
  }

  /** The same, with another text and nothing beside it. */
  public Exhibit withText(String other) {
    return new Exhibit(name, kind, other, speaker, at, isPrivate);
  }

  /** The same, with the places of its words in pictures. */
  public Exhibit placed(PicturePlaces inPictures) {
    return new Exhibit(
        name, kind, text, speaker, at, isPrivate, turns, recording, inPictures, isUnread);
  }

  /** Whether words of it were read from a picture. */
  public boolean isFromPicture() {
    return !places.equals(PicturePlaces.NONE);
  }

  /** The same, with one speaker as the subject. */
  public Exhibit spokenBy(String subject) {
    return new Exhibit(
        name, kind, text, subject, at, isPrivate, turns, recording, places, isUnread);
  }

  /** The same, never to be sent to a model. */
  public Exhibit asPrivate() {
    return new Exhibit(name, kind, text, speaker, at, true, turns, recording, places, isUnread);
  }

  /** The same, as private as another. */
  public Exhibit likeIn(Exhibit other) {
    return other.isPrivate() ? asPrivate() : this;
  }

  private static String written(List<MessageTurn> turns) {
    return turns.stream().map(turn -> turn.label() + turn.text()).collect(Collectors.joining("\n"));
  }
}
