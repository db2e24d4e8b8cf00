package dev.bonafide.consultation.redaction;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words that stand in speakers' labels, mailboxes and handles and name nobody, and names that are
 * words as well. The former are never replaced for standing in a label; the latter only where they
 * are written as names are.
 */
final class OrdinaryWords {
  private static final Set<String> NAMELESS =
      words(
          """
          account accounts admin administrator agency agent ai analyst anonymous api app applicant
          application applications apply assistant automated automation backend bank bitcoin blockchain bot
          build builder business buyer call candidate capital career careers center central chain
          channel chat chief city client clients cloud co code coder com community company consulting
          contact contracts corp crypto cto ceo cfo coo customer data day department dept desk dev
          developer developers development devops digital direct director dm dot eng engineer engineering
          enterprise executive expert finance first freelance freelancer from frontend full fullstack fund
          general gig global group guest guy guys head health hello help helpdesk hire hires hiring home host
          hq hr human info interview interviewer interviewers international io it java job jobs junior
          lab labs lead leader legal limited link llc local ltd mail manager manager's marketing media
          member message mobile mod moderator money my network new news no nobody note office official
          online operations ops org owner panel panelist partner partners participant pay payment
          payments payroll people person personal poster product programmer project projects python
          react real recruit recruiter recruiters recruiting recruitment remote reply representative
          reporter research resources reviewer room sales school second security seller senior server service services
          shop site smart software solution solutions speaker staff staffing start startup store student
          studio subject support system systems talent talents task tasks team tech technical technology
          technologies test tester the third time token trade trader trading trainer training
          unknown update user vendor verified video virtual voice vp wallet web webmaster website week
          work worker workers working works world writer www you your me us we i he she they and of for at
          in on to a an or mr mrs ms dr via tg telegram discord slack github gitlab linkedin gmail outlook yahoo proton
          van von der den du da di dos das del la le el al bin ibn y e con
          chef reply auto bots board candidates career's example correo search systems onboarding
          採用 採用担当 人事 担当 面接官 候補者 채용 채용담당자 담당자 면접관 지원자 招聘 招聘者 面试官 候选人 人事部
          re fw fwd cc bcc ps fyi attn note notes qa ux ui sre pm po swe sdet rh cv nda ok okay
          madame monsieur mister maam sir señor señora herr frau
          zoom meet whatsapp noreply donotreply feedback enquiries inquiries billing invoice invoices
          """);

  private static final Set<String> NAMES_AND_WORDS =
      words(
          """
          ace an angel april art august bill blue brook brooks brown chance chase chip cliff clay cook
          crystal dale dawn dean do drew earl faith fox frank gold grace grant gray green guy hall
          harmony heath hill hope hunter iris ivy jade joy june king kit lane long love major man
          mark marina mason max may melody mercy merit miles miller min miracle moon nick noble norm
          olive page park pat patience pearl penny piper price prince ray reed rich rob robin rock rod
          rose ruby rusty sage sandy scout sea skip sky son song stone storm star sue summer sun sunny
          thai trinity van victory vivid wade walker ward way wells white will wood worth wolf young
          so li ma he ho hu no bo bu al ali by de des do up eu et und het zu ter ten af av pak bapak ibu
          mas mbak
          """);

  /** Words that are met in small letters in texts about work: no names where they are. */
  private static final Set<String> OF_TEXTS = shipped();

  private OrdinaryWords() {}

  /** Whether a word, in lower case, says what somebody does rather than who they are. */
  static boolean nameNobody(String word) {
    return NAMELESS.contains(word);
  }

  /** Whether a name, in lower case, is a word of everyday text as well. */
  static boolean areNamesToo(String word) {
    return NAMES_AND_WORDS.contains(word) || NAMELESS.contains(word) || OF_TEXTS.contains(word);
  }

  private static Set<String> shipped() {
    ResourceBundle lines =
        ResourceBundle.getBundle(OrdinaryWords.class.getPackageName() + ".ordinary", Locale.ROOT);
    return words(lines.keySet().stream().map(lines::getString).collect(Collectors.joining(" ")));
  }

  private static Set<String> words(String list) {
    return Set.of(Arrays.stream(list.strip().split("\\s+")).distinct().toArray(String[]::new));
  }
}
