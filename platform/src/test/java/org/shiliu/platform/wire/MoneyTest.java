package org.shiliu.platform.wire;

import java.math.BigDecimal;
import java.util.Locale;

import jakarta.validation.Validation;
import jakarta.validation.Validator;

import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.ObjectMapper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class MoneyTest {

  private static final Validator VALIDATOR =
      Validation.byProvider(HibernateValidator.class)
          .configure()
          .localeResolver(context -> Locale.CHINESE)
          .buildValidatorFactory()
          .getValidator();

  @ParameterizedTest
  @CsvSource({"0,0.00", "12.5,12.50", "12.50,12.50", "999999999.99,999999999.99", "7,7.00"})
  void bringsAnAmountToTwoDecimals(String given, String shown) {
    Money money = new Money(given, "CNY");
    assertTrue(VALIDATOR.validate(money).isEmpty());
    assertEquals(shown, money.amount());
    assertEquals(new BigDecimal(shown), money.value());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"-1", "1000000000", "1.005", "1e9", "1e400000000", "0x1", "01", "", " 1", "１２"})
  void refusesWhatIsNoAmountWithinBounds(String given) {
    assertFalse(VALIDATOR.validate(new Money(given, "CNY")).isEmpty());
  }

  @Test
  void refusesAnotherCurrencyAndNothing() {
    assertFalse(VALIDATOR.validate(new Money("1", "USD")).isEmpty());
    assertEquals(2, VALIDATOR.validate(new Money(null, null)).size());
  }

  @Test
  void refusesToRoundSilently() {
    assertEquals("3.10", Money.yuan(new BigDecimal("3.1000")).amount());
    assertThrows(ArithmeticException.class, () -> Money.yuan(new BigDecimal("3.105")));
  }

  @Test
  void travelsAsText() throws Exception {
    ObjectMapper json = new ObjectMapper();
    String wire = json.writeValueAsString(new Money("12.5", "CNY"));
    assertEquals("{\"amount\":\"12.50\",\"currency\":\"CNY\"}", wire);
    assertEquals(new Money("12.50", "CNY"), json.readValue(wire, Money.class));
  }
}
