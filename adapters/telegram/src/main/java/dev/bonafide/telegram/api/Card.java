package dev.bonafide.telegram.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;

/**
 * A reply as the courier takes it.
 *
 * @param html empty where only a reaction is given
 * @param buttons in rows
 * @param about the message that it answers; 0 for none
 * @param after the latest message that had come when it was laid out; 0 for none but that one
 * @param reaction put on that message; empty for none
 */
public record Card(String html, List<List<Key>> buttons, int about, int after, String reaction) {
  public Card {
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

  public static Card words(String html, int about) {
    return new Card(html, List.of(), about, 0, "");
  }

  public static Card reaction(String emoji, int about) {
    return new Card("", List.of(), about, 0, emoji);
  }

  /** The same with other buttons. */
  public Card with(List<List<Key>> rows) {
    return new Card(html, rows, about, after, reaction);
  }

  /** The same, said after others had come. */
  public Card after(int message) {
    return new Card(html, buttons, about, message, reaction);
  }

  public String written() {
    try {
      return TelegramResponses.JSON.writeValueAsString(this);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("texts and numbers can be written", impossible);
    }
  }

  public static Card read(String written) {
    try {
      return TelegramResponses.JSON.readValue(written, Card.class);
    } catch (JsonProcessingException garbled) {
      throw new IllegalArgumentException("not a reply of this platform", garbled);
    }
  }
}
