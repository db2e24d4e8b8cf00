package dev.bonafide.testkit.discord;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/** A file of text that someone puts into a form. */
public record Upload(String name, String text) {
  private static final Map<String, String> GROUPS =
      Map.of(
          "image", "png|gif|jpg|jpeg|jfif|webp|avif",
          "video", "mp4|mov|qt|webm",
          "audio", "mp3|m4a|wav|ogg|opus|flac");

  byte[] bytes() {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Whether its name ends as a form asks for: Discord looks at nothing else. */
  boolean isOf(String type) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return type.startsWith(".")
        ? type.substring(1).equalsIgnoreCase(ending)
        : ending.matches(GROUPS.getOrDefault(type, ""));
  }
}
