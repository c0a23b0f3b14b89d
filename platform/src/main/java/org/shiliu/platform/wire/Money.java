package org.shiliu.platform.wire;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An amount of money as it travels: never a floating-point number.
 *
 * <p>An amount that fits the pattern is brought to two decimals ("12.5" becomes "12.50"); any other
 * is kept as it came, for validation to refuse.
 *
 * @param amount 0.00 to 999999999.99 (inclusive), at most two decimals
 * @param currency ISO 4217; only CNY is accepted
 */
@Schema(
    description = "An amount of money, as text so that no client rounds it || 金额，以文本传输，避免客户端四舍五入")
public record Money(
    @NotNull
        @jakarta.validation.constraints.Pattern(
            regexp = Money.AMOUNT,
            message = "{org.shiliu.platform.wire.Money.amount}")
        @Schema(
            description =
                "0.00 to 999999999.99, two decimals at most || 0.00 至 999999999.99，最多两位小数",
            examples = "12.50",
            pattern = Money.AMOUNT)
        String amount,
    @NotNull
        @jakarta.validation.constraints.Pattern(
            regexp = "CNY",
            message = "{org.shiliu.platform.wire.Money.currency}")
        @Schema(
            description = "ISO 4217 code; only CNY is accepted || ISO 4217 货币代码，目前只接受 CNY",
            examples = "CNY",
            pattern = "CNY")
        String currency) {

  static final String AMOUNT = "(0|[1-9][0-9]{0,8})(\\.[0-9]{1,2})?";

  private static final Pattern SHAPE = Pattern.compile(AMOUNT);

  public Money {
    if (amount != null && SHAPE.matcher(amount).matches()) {
      amount = new BigDecimal(amount).setScale(2, RoundingMode.UNNECESSARY).toPlainString();
    }
  }

  /**
   * An amount in yuan.
   *
   * @throws ArithmeticException when it has more than two decimals that matter
   */
  public static Money yuan(BigDecimal amount) {
    return new Money(amount.setScale(2, RoundingMode.UNNECESSARY).toPlainString(), "CNY");
  }

  /** The amount as a number with two decimals; only for an amount that passed validation. */
  public BigDecimal value() {
    return new BigDecimal(amount).setScale(2, RoundingMode.UNNECESSARY);
  }
}
