package dev.bonafide.documents.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.consultation.Agreement;
import dev.bonafide.consultation.Consultation;
import dev.bonafide.consultation.Model;
import dev.bonafide.consultation.ModelReply;
import dev.bonafide.consultation.NoUsableAnswer;
import dev.bonafide.consultation.Usage;
import dev.bonafide.consultation.request.Allowance;
import dev.bonafide.consultation.request.ModelRequest;
import dev.bonafide.consultation.request.RecentAnswers;
import dev.bonafide.documents.corpus.Corpus;
import dev.bonafide.documents.intake.Formats;
import dev.bonafide.documents.intake.Intake;
import dev.bonafide.documents.intake.Unhurried;
import dev.bonafide.evaluation.CorpusLine;
import dev.bonafide.identifier.Domain;
import dev.bonafide.identifier.Email;
import dev.bonafide.identifier.FoundIdentifier;
import dev.bonafide.identifier.Handle;
import dev.bonafide.identifier.Identifiers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Over the whole corpus: no name, contact, wallet or number of anyone stands in any request. */
@Tag("long")
class NothingLeavesTest {
  /**
   * Parts of labels and mailboxes that name no one, and names that are words as well: these may
   * stand in a text for what they mean.
   */
  private static final Set<String> WORDS =
      Set.copyOf(
          List.of(
              ("a account admin al assistant at auto billing bo board bot bots bu candidates client co correo data de"
                      + " desk dev devops director do dr ek el en engineer eu example finance for fr from gmail"
                      + " health hiring home host hr in interview it jobs la lab labs le lead linkedin ltd mail mark"
                      + " meet min mod mr ms no of on onboarding online op ops or partner partners payments payroll"
                      + " people personal product qa ray react recruiter recruitment remote reporter"
                      + " representative research rk robin school search senior services site software speaker staffing start"
                      + " studio support systems talent team the to trading us van virtual voice wallet web wells you yk"
                      + " by pak sec his interpreter child gift background listing box hackathon des kak کتاب"
                      + " graph care intake hub faces study fraud form open front rh mine validator"
                      + " returns solidity playtest coach seed nda guild exchange friend ticket platform"
                      + " docs rating device assistants cabinet club computer"
                      + " cto lá 채용"
                      + " training herr frau mrs mbak me vm seats driver route evden operatör analyst library"
                      + " technician may print backend contractor chef maintainer small stipend panel"
                      + " direct digital du protocol language late hello job security medical supply long estate shop rust")
                  .split(" ")));

  private final Recorder recorder = new Recorder();
  private final Consultation consultation =
      new Consultation(
          Shelf.shipped().book(),
          List.of(recorder),
          Agreement.ANY,
          new JsonAnswers(),
          new RecentAnswers(1),
          Allowance.STANDARD);
  private final Set<String> leaks = new TreeSet<>();
  private int asked;

  @Test
  void of_what_names_or_reaches_anybody_nothing_stands_in_any_request() throws IOException {
    try (Stream<Path> files = Files.walk(Shelf.ROOT.resolve("corpus"))) {
      for (Path file : files.filter(NothingLeavesTest::isOpen).sorted().toList()) {
        Corpus.each(
            file.toString(),
            file,
            new Intake(Formats.all(Unhurried.LIMITS), Unhurried.LIMITS),
            this::look);
      }
    }
    assertThat(leaks).isEmpty();
    assertThat(asked).isGreaterThan(700);
  }

  /** No one looks at the blind cases, and no test either. */
  private static boolean isOpen(Path file) {
    return file.toString().endsWith(".jsonl") && !file.toString().contains("unread");
  }

  private void look(CorpusLine line) {
    if (line instanceof CorpusLine.Labelled(var labelled)) {
      CaseFile caseFile = Shelf.read(labelled.submission());
      recorder.sent.clear();
      consultation.read(caseFile);
      for (ModelRequest request : recorder.sent) {
        asked++;
        leaksIn(request, caseFile).forEach(leak -> leaks.add(labelled.id() + ": " + leak));
      }
    }
  }

  private static Stream<String> leaksIn(ModelRequest request, CaseFile caseFile) {
    String body = request.instructions() + "\n" + request.claims() + "\n" + request.evidence();
    return Stream.concat(
        Identifiers.in(request.evidence()).stream()
            .map(FoundIdentifier::identifier)
            .filter(one -> !(one instanceof Domain host) || !body.contains("at " + host.value()))
            .map(Object::toString),
        names(caseFile).filter(name -> stands(name, request.evidence())));
  }

  private static Stream<String> names(CaseFile caseFile) {
    Stream<String> said =
        Stream.concat(
            Optional.ofNullable(caseFile.subject().name()).stream(),
            caseFile.readings().stream()
                .flatMap(reading -> reading.utterances().stream())
                .map(Utterance::speaker)
                .flatMap(speaker -> Optional.ofNullable(speaker).stream())
                .map(NothingLeavesTest::withoutAddresses));
    return Stream.concat(said, caseFile.readings().stream().flatMap(NothingLeavesTest::accounts))
        .flatMap(name -> Stream.of(name.split("[^\\p{L}\\p{M}]+")))
        .filter(word -> word.length() > 1 && !WORDS.contains(word.toLowerCase(Locale.ROOT)))
        .distinct();
  }

  private static String withoutAddresses(String label) {
    StringBuilder name = new StringBuilder(label);
    for (FoundIdentifier found : Identifiers.in(label).reversed()) {
      name.replace(found.span().start(), found.span().end(), " ");
    }
    return name.toString();
  }

  private static Stream<String> accounts(Reading reading) {
    return Identifiers.in(reading.text()).stream()
        .map(
            found ->
                switch (found.identifier()) {
                  case Email mail -> mail.value().substring(0, mail.value().indexOf('@'));
                  case Handle handle -> handle.value();
                  default -> "";
                })
        .flatMap(name -> Stream.of(name.split("[^\\p{L}\\p{M}]+")))
        .filter(part -> part.length() > 2);
  }

  private static boolean stands(String name, String evidence) {
    return Pattern.compile(
            "(?<![\\p{L}\\p{M}])" + Pattern.quote(name) + "(?![\\p{L}\\p{M}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
        .matcher(evidence)
        .find();
  }

  /** Says nothing and keeps what it was sent. */
  private static final class Recorder implements Model {
    private final List<ModelRequest> sent = new ArrayList<>();

    @Override
    public String name() {
      return "recorder";
    }

    @Override
    public ModelReply ask(ModelRequest request, Duration within) {
      sent.add(request);
      return new ModelReply.Silent(NoUsableAnswer.DOWN, Usage.NONE);
    }
  }
}
