package dev.bonafide.comparison.dialogue;

import dev.bonafide.text.TextWords;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Everyday English and the English of interviews: a run of words of which none stands here is
 * another language, or names. It need not be complete, since such a run silences.
 */
public final class EnglishWords {
  private static final String LIST =
      """
      ability able about above abroad accent accept account across actually add after again age ago
      agree ah ahead all almost alone along already also always am an and another answer any anybody
      anyone anything anyway app application are area around as ask asked at away back backend bad
      bank based basic be became because become been before began being believe best better between
      big bit born both boss break bridge bring broken brother build building built business busy
      but buy by bye call called came camera can can't cannot car case change check city class clear
      client clients close code coding colleague college come comfortable coming company computer
      connection continue contract conversation cool correct could couldn't country couple course cut
      customer customers data daily date day days deal degree delay delivered deploy design developer did didn't
      different difficult do does doesn't doing don't done down downtown during each early easier easy
      education eh eight either else em end engineer engineering english enough er error even evening ever
      every everybody everyone everything exactly example excuse expect experience explain face fact
      fair family far fast father feel few fine finish finished first five fix fluent focus follow for forget
      forgot forgotten four free friend friends from front frontend full fun future game gave general
      get getting girl give glad go god goes going gone good got great grew group grow guess guys had
      half hand happy hard has hat have haven't having he head hear heard hello help her here hey hi
      him his hold home honest honestly hope hour hours house how however huh i i'd i'll i'm i've idea
      if important improve in inside instead interest interested internet interview into introduce
      introduction is isn't issue it it's its job join joined just keep kept kind kids knew know known
      language last late later laugh lead learn learned learning least leave left let let's level life
      light like line list listen little live lived living local long look lot love lunch made main maintain
      make makes making man manager many market matter may maybe me mean means meet meeting member
      message mic microphone might mind mine minute minutes mobile mom moment money month months more
      morning most mostly mother move moved moving mr much mute my myself name native near need needed
      nervous network never new next nice night nine no nobody noise normal not nothing now number of off
      office often oh ok okay old on once one only open or order other our out outside over own page part parents
      pay people per perfect perhaps person phone pick place plan play please point poor possible
      practice prefer preferred present probably problem process product program programming project
      projects proud public put question questions quick quickly quiet quite rather read reading ready real
      really reason remember remote repeat right role room rusty said same satisfied saw say saying school screen
      second see seems sell send senior sent sentence server seven several shame share she short should show
      shy side simple since sir six skill skills skip slow small so software solve some somebody
      someone something sometimes somewhere son soon sorry sound sounds speak speaking specific spoke
      start started state stay still stop story study studied studying stuff such sure switch system
      take taken talk talking task tasks team tech technical technology tell ten terrible test text
      than thank thanks that that's the their them then there there's these they thing things think third this
      those though thought three through time times to today together told tomorrow too took tool tools
      topic toward town train translate tried true try trying turn two type uh um under understand
      university until up us use used user users using usually very video voice wait walk want wanted war
      was way we we're web week weeks well went were what when where whether which while who whole why wife will wish
      with without won't word words work worked worker working works world worry would wouldn't write
      writing written wrong yeah year years yes yesterday yet you you're young your yourself
      react node java python docker kubernetes solidity typescript javascript kotlin stack blockchain
      github git linux cloud aws azure sql api rest spring android ios devops agile scrum
      """;

  private static final Set<String> WORDS =
      Arrays.stream(LIST.split("\\s+", -1))
          .filter(word -> !word.isEmpty())
          .collect(Collectors.toUnmodifiableSet());

  private EnglishWords() {}

  public static boolean holds(String word) {
    return WORDS.contains(word) || FunctionWords.of(NamedLanguage.ENGLISH).contains(word);
  }

  /** How many of the words from one index to another, the last excluded, are everyday English. */
  public static int among(TextWords words, int from, int to) {
    int count = 0;
    for (int at = from; at < to; at++) {
      count += holds(words.word(at)) ? 1 : 0;
    }
    return count;
  }
}
