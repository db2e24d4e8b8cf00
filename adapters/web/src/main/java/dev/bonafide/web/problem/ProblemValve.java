package dev.bonafide.web.problem;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/** Answers what fails before any of our own code is asked, such as a broken request line. */
public final class ProblemValve extends ErrorReportValve {

  @Override
  protected void report(Request request, Response response, @Nullable Throwable thrown) {
    int status = response.getStatus();
    if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
      return;
    }
    try {
      ProblemJson.write(new Problem(status, Problems.detail(status)), response);
      response.finishResponse();
    } catch (IOException | IllegalStateException gone) {
      // No one waits for the answer any more.
      response.setSuspended(true);
    }
  }
}
