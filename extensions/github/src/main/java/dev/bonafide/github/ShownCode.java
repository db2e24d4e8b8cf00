package dev.bonafide.github;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bonafide.proof.ProofCode;
import dev.bonafide.proof.ProofLook;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Looks for a code in what an account alone can write: its bio, and its own public gists. What
 * others write below a gist, or in one of theirs, is not looked at.
 *
 * @param code that no one can guess
 */
record ShownCode(AccountRequests look, FoundAccount account, String code) {
  private static final String PROFILE = "profile";
  private static final Pattern GIST = Pattern.compile("[0-9a-f]{5,40}");

  /** Gists whose contents are read, each with a request; the newest come first. */
  private static final int READ = 5;

  /** Clocks differ. */
  private static final int MINUTES = 60;

  ProofLook search(Instant since) throws GitHubFailure {
    if (ProofCode.isIn(account.user().path("bio").asText(""), code)) {
      return shown(PROFILE);
    }
    String from =
        since.minus(MINUTES, ChronoUnit.MINUTES).truncatedTo(ChronoUnit.SECONDS).toString();
    List<JsonNode> gists =
        look.list(1, Map.of("since", from), "users", account.link().login(), "gists").rows();
    List<JsonNode> own =
        gists.stream()
            .filter(account::owns)
            .filter(one -> GIST.matcher(one.path("id").asText()).matches())
            .toList();
    for (JsonNode gist : own) {
      if (isNamedIn(gist)) {
        return shown(gist.path("id").asText());
      }
    }
    for (JsonNode gist : own.stream().limit(READ).toList()) {
      JsonNode whole = look.one("gists", gist.path("id").asText());
      if (account.owns(whole) && isWrittenIn(whole)) {
        return shown(gist.path("id").asText());
      }
    }
    return new ProofLook.Missing();
  }

  private ProofLook shown(String place) {
    return new ProofLook.Shown(account.thing(), place);
  }

  private boolean isNamedIn(JsonNode gist) {
    boolean isDescribed = ProofCode.isIn(gist.path("description").asText(""), code);
    return isDescribed
        || gist.path("files")
            .propertyStream()
            .anyMatch(file -> ProofCode.isIn(file.getKey(), code));
  }

  private boolean isWrittenIn(JsonNode gist) {
    return gist.path("files")
        .valueStream()
        .anyMatch(file -> ProofCode.isIn(file.path("content").asText(""), code));
  }
}
