package org.saferschools.web;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.spring6.context.IThymeleafRequestContext;
import org.thymeleaf.spring6.context.SpringContextUtils;

import org.springframework.util.ReflectionUtils;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;

/**
 * A line of the error summary.
 *
 * @param message what is wrong and what to do, in a sentence
 * @param target id of the field that it leads to, or {@code null} for the form as a whole
 */
public record FormError(String message, String target) {

	/**
	 * All errors of the forms in a model.
	 * @param context the model
	 * @return in the order of the form's fields, each message once per field
	 */
	static List<FormError> in(IExpressionContext context) {
		return context.getVariableNames()
			.stream()
			.filter((name) -> name.startsWith(BindingResult.MODEL_KEY_PREFIX))
			.map(context::getVariable)
			.filter(BindingResult.class::isInstance)
			.map(BindingResult.class::cast)
			.flatMap((errors) -> errors.getAllErrors()
				.stream()
				.sorted(Comparator.comparing((error) -> position(error, errors.getTarget()))))
			.map((error) -> of(error, context))
			.distinct()
			.toList();
	}

	private static FormError of(ObjectError error, IExpressionContext context) {
		IThymeleafRequestContext request = SpringContextUtils.getRequestContext(context);
		String target = (error instanceof FieldError field) ? id(field.getField()) : null;
		return new FormError(request.getMessage(error, false), target);
	}

	/** The id that {@code th:field} gives to a field. */
	private static String id(String field) {
		return field.replace("[", "").replace("]", "");
	}

	/**
	 * Where the form's class declares the field, as text to sort by. Errors of the whole
	 * form come first.
	 */
	private static String position(ObjectError error, Object form) {
		return (error instanceof FieldError field && form != null) ? position(field.getField(), form.getClass()) : "";
	}

	private static String position(String path, Class<?> type) {
		String[] steps = path.split("\\.", 2);
		String name = steps[0].replaceFirst("\\[.*", "");
		List<Field> declared = new ArrayList<>();
		ReflectionUtils.doWithFields(type, declared::add);
		int index = declared.stream().map(Field::getName).toList().indexOf(name);
		String position = "%03d".formatted((index >= 0) ? index : declared.size());
		return (index >= 0 && steps.length > 1) ? position + position(steps[1], declared.get(index).getType())
				: position;
	}

}
