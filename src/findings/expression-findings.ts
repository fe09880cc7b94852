/** Arguments of the rules about words and expressions. */
export interface ExpressionFindings {
  'fixed-expression': { found: string; right: string }
  'legal-term': { found: string; right: string }
  'plural-form': { number: string; found: string; right: string }
  spelling: { word: string; suggestion: string | null }
}
