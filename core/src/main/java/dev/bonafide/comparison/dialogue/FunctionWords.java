package dev.bonafide.comparison.dialogue;

import dev.bonafide.text.TextWords;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The small words that hardly a sentence of a language does without, and that no other language of
 * the list uses as often; where people write a language in Latin letters, those spellings too.
 */
public final class FunctionWords {
  private static final String LISTS =
      """
      ENGLISH the a an and of to in is are was were be been i you he she it we they my your his our \
      their this that these those with for on at by from as not no yes do does did have has had can \
      could will would should may must what which who when where how why there here or but so if \
      then than because about just like very more some any all also me him them us
      ARABIC ana anta enta enti ihna nahnu huwa hiya fi min ila ala wa ma la kan kent kunt hada hadi \
      dyal f wahd bezzaf daba wakha 3andi 3lash chno shnu kifash bash ghadi khdam katkhdem andi ila \
      shwayya shway eh alhamdulillah lhamdullah allah inshallah ya3ni yaani bas lazem fik 'an fil \
      في من على إلى أنا أن هذا هذه كان مع عن ما لا هو هي التي الذي نحن أنت كيف هل و
      BENGALI ami tumi apni amar tomar kori achi achhi kemon bhalo ache theke
      BULGARIAN аз ти той тя ние вие съм си е сме сте са в на за от с да че не какво как къде ме
      CZECH ja ty on my vy jsem jsi je jsme jste jsou se si na v ve do z ze za pro že co jak kde \
      kdy ale nebo když mám máte dobře teď práci
      DANISH jeg du han hun vi er var har og at det den en et på til med for ikke hvad hvor hvordan \
      kan vil skal fra om som men også nu lidt mig dig
      DUTCH ik jij je hij wij we zij ben bent is zijn was het een de en van voor met op niet dat \
      dit wat waar hoe kan kun wil maar ook naar uit nog heb heeft bij mijn jouw u
      FINNISH minä sinä hän me te he olen olet on ja ei en että se tämä mitä missä miten mutta myös \
      kun niin voin voit voitko ole nyt minun sinun kanssa
      FRENCH je tu il elle nous vous ils le la les un une des du de et est suis es sont dans pour \
      avec sur pas que qui quoi ne ce cette mon ma mes ton ta votre vos notre quel quelle ou où \
      comment pourquoi peux peut pouvez parle parles parlez mais très plus aussi alors c'est j'ai \
      j'habite d'accord n'est qu'est t'as s'il l'équipe chez depuis juste fait était été
      GERMAN ich du er sie wir ihr bin bist ist sind war habe hast hat und der die das den dem ein \
      eine einen nicht mit für auf von zu im was wie wo warum kann kannst können aber auch sehr \
      noch schon bei aus nach mein dein ihre dass wenn oder mal bitte jetzt es sich wohne arbeite
      GREEK και είμαι είναι το τα ο η να δεν με για από
      HEBREW אני אתה את הוא היא אנחנו של על עם לא כן מה איך זה ani ata anachnu shel lo ken
      HINDI main mein mai hoon hu hai hain ka ki ke ko se par aur nahi nahin mera meri mere aap tum \
      hum kya kaise kahan rehta rehti karta karti kar raha rahi tha thi bhi abhi yeh woh mujhe \
      मैं है हूँ हैं का की के में और से को नहीं यह आप क्या
      HUNGARIAN én te ő mi ti ők vagyok vagy van egy az és nem hogy mit hol mert de is itt most \
      nekem lehet tud tudsz beszél beszélsz magyarul dolgozom
      INDONESIAN saya aku kamu anda dia kami kita adalah dan di ke dari yang ini itu tidak bukan \
      untuk dengan apa bagaimana sudah belum bisa akan ada juga tapi kerja tinggal nama
      ITALIAN io tu lui lei noi voi sono sei è siamo il lo la gli un una di e che non per con su \
      da del della nel cosa come dove perché puoi può parli parla ma anche molto mi ti ho hai \
      questo adesso bene lavoro abito
      JAPANESE watashi boku wa ga wo ni desu desuka masu imasu mashita shimasu sunde sundeimasu \
      kara made kudasai onegai onegaishimasu hai iie anata nihon shigoto hataraite hatarakimasu \
      namae moshi mo ne yo kaihatsu yoroshiku arimasu dekimasu sou totemo chotto ima kono sono
      KOREAN jeo jeoneun naneun imnida ibnida ieyo yeyo isseoyo hamnida haeyo eseo salgo ireumeun \
      geurigo hago neun eun reul mwo eodi ne aniyo jigeum
      CHINESE wo ni ta women nimen shi bu zai de le ma hen you jiao mingzi gongzuo xianzai yige \
      shenme zenme keyi xihuan zhe na hui shuo
      CANTONESE ngo nei keoi hai m go zoi ge lei haa
      MALAY saya awak kami kita adalah dan di ke dari yang ini itu tidak bukan untuk dengan apa \
      bagaimana sudah belum boleh akan ada juga tapi kerja tinggal nama
      NORWEGIAN jeg du han hun vi er var har og at det den en et på til med for ikke hva hvor \
      hvordan kan vil skal fra om som men også nå litt meg deg
      PERSIAN man to ma shoma hastam ast dar az ke ba va in an chi kojast kar mikonam nemidunam \
      من در از که با و این آن است هستم شما چه برای
      POLISH ja ty on ona my wy jestem jesteś jest są się nie na w we z ze do za od po o i a że co \
      jak gdzie kiedy czy ale lub żeby mam masz może możesz powiedz mi pan pani teraz nad czym \
      pracuję pracujesz mieszkam robiłem robię tak dla przez też już tylko więc bo mówię trochę to
      PORTUGUESE eu tu você ele ela nós é sou está estou são o os a as um uma de do da dos das e \
      que não em no na por para com como onde porque quando mas também muito mais meu minha seu sua \
      pode podes podemos falar fala falas agora então trabalho moro isso isto já aqui foi tem tenho
      ROMANIAN eu tu el ea noi voi sunt ești este suntem și în la cu pe de din pentru nu că ce cum \
      unde dar sau mai foarte poți vorbești am ai lucrez locuiesc acum o un
      RUSSIAN я ты он она мы вы и в на не с что как где это по из за для но да у меня мне вас вам \
      мой моя очень сейчас работаю живу можете можешь был есть расскажи расскажите ya ty vy menya \
      rabotayu zhivu eto chto kak ochen seychas
      SERBIAN ja ti on mi vi sam si je smo ste su u na za od da ne šta gde kako radim živim ali i \
      ја сам је смо на за од да не шта где како али
      SPANISH yo tú él ella nosotros usted soy eres es está estoy son el la los las un una de del y \
      que no en por para con como cómo dónde porque cuando pero también muy más mi tu su puedes \
      puede podemos hablar hablas habla ahora entonces trabajo vivo esto eso ya aquí fue tiene \
      tengo qué me te se lo al le sí desde hace
      SWAHILI mimi wewe yeye sisi ni na ya wa kwa katika si hapa sana lakini jina langu nafanya kazi \
      naishi ninaishi ninafanya habari unaweza
      SWEDISH jag du han hon vi är var har och att det den en ett på till med för inte vad var hur \
      kan vill ska från om som men också nu lite mig dig bor jobbar
      TAGALOG ako ikaw siya kami tayo kayo ang ng sa na at ay mga hindi oo ko mo po opo ito iyon ano \
      paano saan kasi pero din rin lang naman nasa
      TAMIL naan nee nan enna epdi irukku irukken illa oru ennoda romba
      TURKISH ben sen o biz siz bir ve bu şu da de için ile ne nasıl nerede değil var yok mı mi mu \
      ama çok daha gibi bana sana şimdi çalışıyorum yaşıyorum misin mısın ki hangi bence evet
      UKRAINIAN я ти він вона ми ви і й в у на не з що як де це по із за для але так мене мені вас \
      вам мій моя дуже зараз працюю живу можете був є розкажи розкажіть щоб
      URDU main mein hoon hai hain ka ki ke ko se aur nahi mera meri aap tum hum kya kaise kahan rehta \
      rehti karta karti raha rahi tha bhi yeh woh mujhe میں ہے ہوں ہیں کا کی کے اور سے کو نہیں یہ آپ کیا
      VIETNAMESE tôi bạn anh chị em là của và có không được ở cho với này đó gì làm đang một những \
      các nhưng rất cũng sống
      """;

  private static final Map<NamedLanguage, Set<String>> WORDS = read();

  private FunctionWords() {}

  public static Set<String> of(NamedLanguage language) {
    return WORDS.getOrDefault(language, Set.of());
  }

  /** The same lists, one a language. */
  public static Collection<Set<String>> all() {
    return WORDS.values();
  }

  private static Map<NamedLanguage, Set<String>> read() {
    Map<NamedLanguage, Set<String>> words = new EnumMap<>(NamedLanguage.class);
    LISTS
        .lines()
        .forEach(
            line -> {
              String[] parts = line.split(" ", -1);
              words.put(
                  NamedLanguage.valueOf(parts[0]),
                  Arrays.stream(parts)
                      .skip(1)
                      .flatMap(FunctionWords::plain)
                      .collect(Collectors.toUnmodifiableSet()));
            });
    return words;
  }

  /** As texts are read: without accents, in small letters. */
  private static Stream<String> plain(String word) {
    TextWords plain = TextWords.of(word);
    return IntStream.range(0, plain.count())
        .mapToObj(plain::word)
        .filter(part -> Character.isLetter(part.codePointAt(0)));
  }
}
