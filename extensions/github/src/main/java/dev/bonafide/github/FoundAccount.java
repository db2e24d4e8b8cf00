package dev.bonafide.github;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bonafide.account.AccountLink;
import dev.bonafide.phrasebook.TranslatableText;
import dev.bonafide.proof.Provable;

/**
 * An account that is there.
 *
 * @param link with its number, and as it is called now
 * @param user as GitHub answered
 */
record FoundAccount(AccountLink link, JsonNode user) {
  static final TranslatableText NO_PERSON = TranslatableText.of("github.no-person");
  static final TranslatableText NONE = TranslatableText.of("github.none");
  static final TranslatableText GONE = TranslatableText.of("github.gone");

  /** Looked up by its number where that is known: someone else may have its name. */
  static FoundAccount of(AccountLink link, AccountRequests look) throws GitHubFailure {
    boolean isNumbered = !link.number().isEmpty();
    JsonNode user = isNumbered ? look.one("user", link.number()) : look.one("users", link.login());
    String login = user.path("login").asText();
    String number = user.path("id").asText();
    boolean isAccount = AccountLink.isLogin(login) && AccountLink.isNumber(number);
    if (!isAccount || (isNumbered && !number.equals(link.number()))) {
      throw new GitHubFailure(GitHubTrouble.ANSWER);
    }
    return new FoundAccount(new AccountLink(login, number), user);
  }

  boolean isPerson() {
    return user.path("type").asText("User").equals("User");
  }

  Provable.Account thing() {
    return new Provable.Account(link.login(), link.number());
  }

  /** Whether something is this account's own, no matter who has its name. */
  boolean owns(JsonNode row) {
    return row.path("owner").path("id").asText().equals(link.number());
  }
}
