package dev.bonafide.model.provider;

import dev.bonafide.consultation.Model;
import dev.bonafide.testkit.model.FakeModel;
import dev.bonafide.testkit.model.ModelContract;

class GeminiTest extends ModelContract {

  GeminiTest() {
    super(FakeModel.gemini());
  }

  @Override
  protected Model model(String url, String key, String model, int retries) {
    return Fakes.model(new Gemini(), new ProviderEndpoint(url, true, model, key), retries);
  }
}
