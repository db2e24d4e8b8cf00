package dev.bonafide.conversation.intent;

import dev.bonafide.conversation.topic.AdviceTopic;
import dev.bonafide.phrasebook.BotLanguage;
import dev.bonafide.resource.NamedConstant;
import dev.bonafide.resource.PropertyFile;
import dev.bonafide.text.FlatInput;
import dev.bonafide.text.FlatOutput;
import dev.bonafide.text.sentence.Likelihood;
import dev.bonafide.text.sentence.PlainSentence;
import dev.bonafide.text.sentence.SentenceClassifier;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Tells the topic of a question by what examples teach. */
public final class TopicReader {
  private static final String NONE = "none";

  /** One in so many of the other examples teaches enough of what is of no topic. */
  private static final int EVERY = 20;

  /** Meanings whose examples ask for advice, as those of topics do. */
  private static final Set<Meaning> ADVICE =
      EnumSet.of(Meaning.NEXT, Meaning.INNOCENT, Meaning.WRITE, Meaning.PERSON);

  /** Read when someone first asks, or before that in the background. */
  private static final class Learned {
    static final SentenceClassifier SHIPPED =
        PreparedMeanings.shipped().map(PreparedMeanings::topics).orElseGet(Learned::anew);

    private static SentenceClassifier anew() {
      FlatOutput learned = new FlatOutput();
      learn(learned);
      return SentenceClassifier.read(new FlatInput(learned.toByteArray()));
    }
  }

  private TopicReader() {}

  /** Writes what the examples teach. */
  static void learn(FlatOutput output) {
    SortedMap<String, List<List<String>>> classes = new TreeMap<>();
    for (BotLanguage language : BotLanguage.values()) {
      PropertyFile file = PropertyFile.beside(TopicReader.class, "topics-" + language.code());
      for (AdviceTopic topic : AdviceTopic.values()) {
        for (String text : file.text(topic.id()).split("\\|", -1)) {
          add(classes, topic.id(), text);
        }
      }
    }
    List<ExampleSentence> others =
        ExampleReader.shipped().stream().filter(one -> !ADVICE.contains(one.meaning())).toList();
    for (int one = 0; one < others.size(); one += EVERY) {
      add(classes, NONE, others.get(one).text());
    }
    SentenceClassifier.learn(classes, output);
  }

  private static void add(SortedMap<String, List<List<String>>> classes, String name, String text) {
    classes
        .computeIfAbsent(name, _ -> new ArrayList<>())
        .add(SentenceFeatures.of(WordedSentence.of(PlainSentence.of(text))));
  }

  /**
   * The topic that a line asks about; empty where it may be about origin.
   *
   * @param least how likely it must be, beside being likelier than anything else
   */
  public static Optional<AdviceTopic> in(String typed, double least) {
    Likelihood first =
        Learned.SHIPPED
            .ranked(SentenceFeatures.of(ReadSentences.current().ranked(typed).worded()))
            .getFirst();
    return Optional.of(first)
        .filter(one -> one.probability() >= least)
        .filter(_ -> !SentenceSigns.namesOrigin(PlainSentence.of(typed)))
        .flatMap(one -> NamedConstant.of(AdviceTopic.class, one.name()));
  }
}
