package dev.bonafide.telegram.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reply as the courier takes it.
 *
 * @param html empty where only a reaction is given
 * @param buttons in rows
 * @param about the message that it answers; 0 for none
 * @param after the latest message that had come when it was laid out; 0 for none but that one
 * @param reaction put on that message; empty for none
 * @param file below which the HTML stands; null for none
 * @param whisper how it is said in a group to one person alone; null in a private chat
 */
public record TelegramReply(
    String html,
    List<List<Key>> buttons,
    int about,
    int after,
    String reaction,
    @Nullable TelegramFile file,
    @Nullable Whisper whisper) {
  public TelegramReply {
    buttons = buttons.stream().map(List::copyOf).toList();
  }

  /**
   * A button.
   *
   * @param data comes back when it is pressed; empty for one that copies or leads somewhere
   * @param copied is copied when it is pressed
   * @param url is opened when it is pressed
   */
  public record Key(String label, String data, String copied, String url) {

    public static Key press(String label, String data) {
      return new Key(label, data, "", "");
    }

    public static Key copy(String label, String copied) {
      return new Key(label, "", copied, "");
    }

    public static Key open(String label, String url) {
      return new Key(label, "", "", url);
    }
  }

  public static TelegramReply words(String html, int about) {
    return new TelegramReply(html, List.of(), about, 0, "", null, null);
  }

  public static TelegramReply reaction(String emoji, int about) {
    return new TelegramReply("", List.of(), about, 0, emoji, null, null);
  }

  /** The same with other buttons. */
  public TelegramReply with(List<List<Key>> rows) {
    return new TelegramReply(html, rows, about, after, reaction, file, whisper);
  }

  /** The same, said after others had come. */
  public TelegramReply after(int message) {
    return new TelegramReply(html, buttons, about, message, reaction, file, whisper);
  }

  /** The same below a file. */
  public TelegramReply below(TelegramFile sent) {
    return new TelegramReply(html, buttons, about, after, reaction, sent, whisper);
  }

  /** The same, in a group to one person alone; in their private chat for null. */
  public TelegramReply by(@Nullable Whisper way) {
    return new TelegramReply(html, buttons, about, after, reaction, file, way);
  }

  public String written() {
    try {
      return TelegramResponses.JSON.writeValueAsString(this);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("texts and numbers can be written", impossible);
    }
  }

  public static TelegramReply read(String written) {
    try {
      return TelegramResponses.JSON.readValue(written, TelegramReply.class);
    } catch (JsonProcessingException garbled) {
      throw new IllegalArgumentException("not a reply of this platform", garbled);
    }
  }

  /**
   * A file as the outbox keeps it.
   *
   * @param instead as HTML: what is said where Telegram does not take the file
   */
  public record TelegramFile(String name, String mediaType, String base64, String instead) {
    byte[] bytes() {
      return Base64.getDecoder().decode(base64);
    }
  }
}
