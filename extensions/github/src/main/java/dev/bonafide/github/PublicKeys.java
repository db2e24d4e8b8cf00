package dev.bonafide.github;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.bonafide.resource.Sha256;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** Fingerprints of keys that an account shows, as {@code ssh-keygen -l} and GnuPG write them. */
final class PublicKeys {
  private PublicKeys() {}

  /** Adds keys of OpenSSH. */
  static void openSsh(List<JsonNode> rows, String use, ArrayNode to) {
    for (JsonNode row : rows) {
      String[] words = row.path("key").asText().strip().split(" ", 3);
      if (words.length > 1) {
        fingerprint(words[1])
            .ifPresent(
                print ->
                    to.addObject()
                        .put("fingerprint", "SHA256:" + print)
                        .put("title", Clipped.word(words[0]) + " " + use));
      }
    }
  }

  /** Adds keys of GnuPG. */
  static void gpg(List<JsonNode> rows, ArrayNode to) {
    for (JsonNode row : rows) {
      String id = row.path("key_id").asText();
      if (id.matches("[0-9A-F]{16,40}")) {
        to.addObject().put("fingerprint", id).put("title", "gpg to sign");
      }
    }
  }

  private static Optional<String> fingerprint(String encoded) {
    try {
      byte[] hash = Sha256.of(Base64.getDecoder().decode(encoded));
      return Optional.of(Base64.getEncoder().withoutPadding().encodeToString(hash));
    } catch (IllegalArgumentException broken) {
      return Optional.empty();
    }
  }
}
