package dev.bonafide.github;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * An answer, taken in within bounds.
 *
 * @param tag that GitHub knows this content by; empty for none
 * @param next the page after this one; null for none
 */
record GitHubReply(String text, String type, String tag, @Nullable HttpUrl next) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** The JSON in it; a page or anything else is no answer. */
  JsonNode json() throws GitHubFailure {
    if (!type.startsWith("application/json")) {
      throw new GitHubFailure(GitHubTrouble.ANSWER);
    }
    try {
      JsonNode read = JSON.readTree(text);
      if (read.isContainerNode()) {
        return read;
      }
    } catch (JacksonException e) {
      throw new GitHubFailure(GitHubTrouble.ANSWER);
    }
    throw new GitHubFailure(GitHubTrouble.ANSWER);
  }
}
