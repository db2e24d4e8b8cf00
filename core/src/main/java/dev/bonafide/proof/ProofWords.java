package dev.bonafide.proof;

import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.phrasebook.TranslatableText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Says what came of proofs. Names of things are letters, digits, dots, and hyphens alone. */
public record ProofWords(Phrasebook book) {
  private static final int SHOWN = 8;

  /** What people call a thing. */
  public String name(Provable thing) {
    return book.say("proof." + thing.kind(), thing.name());
  }

  /** What was verified, and how far that goes. */
  public String verified(ControlProof proof) {
    return switch (proof.thing()) {
      case Provable.Account account ->
          say("verified-github", account.login(), account.number(), day(proof.at()));
      case Provable.Domain domain -> say("verified-domain", domain.name(), day(proof.at()));
    };
  }

  /** The same in one line of a card, of which nothing is cut off that says how far it goes. */
  public String brief(ControlProof proof) {
    return say("verified", name(proof.thing()), day(proof.at()));
  }

  /** What someone copies and sends to the person being screened, a paragraph each. */
  public List<String> letter(Challenge challenge) {
    String until = day(challenge.until());
    return switch (challenge.thing()) {
      case Provable.Account account ->
          book.paragraphs("proof.letter-github", account.login(), challenge.code(), until);
      case Provable.Domain domain ->
          book.paragraphs(
              "proof.letter-domain", domain.name(), challenge.code(), until, domain.record());
    };
  }

  /** What a person who asked for a proof is told, without the letter. */
  public String told(ProofRequest request) {
    return switch (request) {
      case ProofRequest.Asked _, ProofRequest.Waiting _ -> say("copy");
      case ProofRequest.NotNamed(Provable thing) -> say("not-named", name(thing));
      case ProofRequest.Shared(Provable thing) -> say("shared", thing.name());
      case ProofRequest.Off(Provable thing) -> say("off-" + thing.kind());
      case ProofRequest.Refused(Provable thing, TranslatableText why) ->
          say("refused", name(thing), why);
      case ProofRequest.TooMany(int most) -> say("many", most);
    };
  }

  /** What came of looking for a code. */
  public String told(ProofCheck check) {
    return switch (check) {
      case ProofCheck.Proved proved -> verified(proved.proof());
      case ProofCheck.Missing(Challenge asked) ->
          say("missing", name(asked.thing()), day(asked.until()));
      case ProofCheck.Unseen(Challenge asked, TranslatableText why) ->
          say("unseen", name(asked.thing()), why);
      case ProofCheck.Over(Challenge asked) ->
          say("over", name(asked.thing()), asked.thing().typed());
    };
  }

  /** What the evidence names that a proof can be asked for. */
  public String things(List<Provable> things) {
    if (things.isEmpty()) {
      return say("nothing");
    }
    List<String> shown = things.stream().limit(SHOWN).map(Provable::typed).toList();
    return say("things", String.join(", ", shown), shown.getFirst());
  }

  /** That no one was asked for anything. */
  public String noneOpen() {
    return say("none-open");
  }

  /** That typed words name nothing that can be proved. */
  public String unknown() {
    return say("unknown");
  }

  private String say(String key, Object... arguments) {
    return book.say("proof." + key, arguments);
  }

  private static String day(Instant at) {
    return LocalDate.ofInstant(at, ZoneOffset.UTC).toString();
  }
}
