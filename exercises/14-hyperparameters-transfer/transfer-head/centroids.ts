/** The simplest classifier there is, for telling whether a task is fair: the nearest class mean of standardized features. */

interface Example {
  readonly features: readonly number[];
  readonly label: number;
}

export interface Scale {
  readonly mean: readonly number[];
  readonly deviation: readonly number[];
}

const average = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Mean and standard deviation (divided by n) of each column. */
export function measureScale(rows: readonly (readonly number[])[]): Scale {
  const columns = (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? 0));
  const mean = columns.map(average);
  const deviation = columns.map((values, column) =>
    Math.sqrt(average(values.map((value) => (value - (mean[column] ?? 0)) ** 2))),
  );
  return { mean, deviation };
}

export function standardizeRow(row: readonly number[], { mean, deviation }: Scale): number[] {
  return row.map((value, column) => (value - (mean[column] ?? 0)) / (deviation[column] ?? 1));
}

/** The share of the second list that the class means of the first put in their class. */
export function scoreCentroids(training: readonly Example[], testing: readonly Example[]): number {
  const scale = measureScale(training.map(({ features }) => features));
  const classes = Math.max(...training.map(({ label }) => label)) + 1;
  const centroids = Array.from({ length: classes }, (_, k) => {
    const members = training.filter(({ label }) => label === k);
    return measureScale(members.map(({ features }) => standardizeRow(features, scale))).mean;
  });
  const classify = ({ features }: Example) => {
    const place = standardizeRow(features, scale);
    const distances = centroids.map((center) =>
      place.reduce((sum, value, index) => sum + (value - (center[index] ?? 0)) ** 2, 0),
    );
    return distances.indexOf(Math.min(...distances));
  };
  return testing.filter((example) => classify(example) === example.label).length / testing.length;
}
