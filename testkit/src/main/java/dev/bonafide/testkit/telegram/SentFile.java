package dev.bonafide.testkit.telegram;

import java.util.Base64;

/** A file that the bot sent. */
public record SentFile(String name, String mediaType, String base64) {

  public byte[] bytes() {
    return Base64.getDecoder().decode(base64);
  }
}
