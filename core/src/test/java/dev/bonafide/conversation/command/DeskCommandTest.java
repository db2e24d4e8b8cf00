package dev.bonafide.conversation.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.Role;
import dev.bonafide.casework.ActionResult;
import dev.bonafide.casework.ActionSpec;
import dev.bonafide.casework.CaseWork;
import dev.bonafide.casework.Right;
import dev.bonafide.conversation.InteractionTarget;
import dev.bonafide.conversation.tenant.Talk;
import java.lang.reflect.Field;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An act on a case is one class: its rights, its answer, and its notes come from there. */
class DeskCommandTest {
  private final Talk talk = new Talk();

  /** Writes down that someone waved. */
  private record Wave() implements DeskCommand {
    @Override
    public CommandSpec spec() {
      return CommandSpec.acting("wave", declared());
    }

    @Override
    public ActionSpec declared() {
      return ActionSpec.QUESTIONS;
    }

    @Override
    public ActionResult<ActAnswer> on(CaseWork work) {
      return ActionResult.noted(
          ActAnswer.Done.of(_ -> List.of("Case " + work.history().id().number() + " waved.")),
          List.of(new Entry.Appealed(work.at(), work.by(), "waved")));
    }
  }

  @BeforeEach
  void screened() {
    talk.thread.says("Bo", Role.SUBJECT, "Please pay my friend's account.");
    talk.dana("screen");
    talk.thread.target =
        new InteractionTarget(new Wave(), 1, null, InteractionTarget.Where.HERE, null);
  }

  @Test
  void it_is_for_those_whose_right_it_names() {
    talk.thread.rights = Right.LOOK;
    talk.says("Eve", "");
    assertThat(talk.latest().entries()).hasSize(2);
    talk.thread.rights = Right.DECIDE;
    talk.says("Eve", "");
    assertThat(talk.latest().entries()).hasSize(3);
  }

  @Test
  void what_it_declares_is_found_at_every_door() throws IllegalAccessException {
    for (Class<?> act : DeskCommands.all()) {
      for (Field field : act.getDeclaredFields()) {
        if (field.getType() == ActDeclaration.class) {
          assertThat(ActDeclaration.all()).contains((ActDeclaration) field.get(null));
        }
      }
    }
  }

  @Test
  void it_says_what_came_of_it_and_the_audit_trail_has_what_it_showed() {
    assertThat(talk.replies(talk.receipt("Eve: ")))
        .first()
        .extracting(reply -> reply.act().body())
        .isEqualTo("Case 1 waved.");
    assertThat(talk.cases.noted()).last().isEqualTo("id-Eve saw 1 questions");
  }
}
